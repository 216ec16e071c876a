/** The address of a picture or a video, by its ending. */
export const file = /\.(?:png|jpe?g|gif|webp|heic|mp4|mov|m4v|webm)(?=$|[?#,\s])/i;
/** The address of what moves. */
export const moving = /\.(?:mp4|mov|m4v|webm|gif)(?=$|[?#,\s])/i;
