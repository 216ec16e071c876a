// Generated from openapi/neighbours.yaml by `npm run generate`. Never edit by hand.
export interface paths {
    "/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a location
         * @description Tells the location's name and its zone, in which the times of a CSV file are written. A token of the agency may ask, too. Reported by callers: a token of another location is answered with 403.
         */
        get: operations["locations/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medias/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Finds files or folders of the library, a page at a time. HighLevel says neither how many fit in a page nor how `query` compares names.
         */
        get: operations["medias/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medias/upload-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Takes a file of at most 25 MB into the library of the token's own location and gives it a public address. With `hosted`, HighLevel fetches the file from `fileUrl` instead. Sent twice, the file is there twice. Reported by callers: a token of the agency is refused with 401, and `parentId` may be ignored (GitHub #186).
         */
        post: operations["medias/upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medias/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a folder
         * @description Makes a folder in the library. Reported by callers: for one inside another the answer tells success, and there is none (GitHub #125).
         */
        post: operations["medias/create-folder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medias/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a file or a folder
         * @description Removes a file or a folder from the library. Posts that are to show it lose it. HighLevel's document describes no body of the answer, and neither does this one.
         */
        delete: operations["medias/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a location
         * @deprecated
         * @description Lists the people who may work in a location. HighLevel calls it deprecated for one that asks for the id of the agency, which a token of the location does not tell.
         */
        get: operations["users/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or renew a token
         * @description Turns a code, which works once, or a refresh token into an access token. Reported by callers: a refresh token works once, and for 30 seconds more is answered with the same new pair; an access token is good for 86,399 seconds.
         */
        post: operations["oauth/token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/locationToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn an agency's token into a location's
         * @description Gives a token of one location in which the app is installed, for a token of the agency that it belongs to. It has no refresh token: ask again instead. Asking changes nothing.
         */
        post: operations["oauth/location-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why a call was refused. There are two of them: a short one of `statusCode`, `message` and `error`, and a long one that adds `status`, `options`, `name` and `traceId`. None of it is promised. */
        Failure: {
            /**
             * @description HTTP status of the answer, once more.
             * @example 400
             * @example 401
             * @example 422
             */
            statusCode?: number;
            /**
             * @description What is wrong, as one sentence or as one for each fault.
             * @example Bad Request
             * @example [
             *       "Unprocessable Entity"
             *     ]
             */
            message?: string | string[];
            /**
             * @description Name of the status, for people.
             * @example Unauthorized
             * @example Unprocessable Entity
             */
            error?: string;
            /**
             * @description HTTP status of the answer, in the long body only.
             * @example 400
             */
            status?: number;
            /**
             * @description Empty, in the long body only.
             * @example {}
             */
            options?: Record<string, unknown>;
            /**
             * @description Class of the exception on the server, in the long body only.
             * @example BadRequestException
             */
            name?: string;
            /**
             * @description Id that HighLevel traces the call by, in the long body only.
             * @example 376a2de3-a3a4-4588-a6b5-bafe828f614b
             */
            traceId?: string;
        };
        /** @description A location, as the answer holds it. */
        FetchedLocation: {
            location?: components["schemas"]["Location"];
        };
        /** @description A location (sub-account). */
        Location: {
            /**
             * @description Its id, with which every call names it.
             * @example ve9EPM428h8vShlRW1KT
             */
            id?: string;
            /**
             * @description The agency that it belongs to.
             * @example 5DP4iH6HLkQsiKESj6rh
             */
            companyId?: string;
            /**
             * @description Its name.
             * @example dentist
             */
            name?: string;
            /**
             * @description The zone that its files of posts are written in, as an IANA name; old names, such as `US/Central`, are in use.
             * @example America/Chicago
             */
            timezone?: string;
            /**
             * @description The country, as two letters.
             * @example IN
             */
            country?: string;
        };
        /** @description A page of the library. */
        FetchedMedias: {
            /** @description The entries of the page. */
            files: components["schemas"]["Media"][];
        };
        /** @description A file or a folder of the library. */
        Media: {
            /**
             * @description Its id, which medias/delete takes.
             * @example 686f9817f0d3165be9fbcef6
             */
            _id?: string;
            /**
             * @description Its id under the other name. Reported by callers for other lists of HighLevel.
             * @example 686f9817f0d3165be9fbcef6
             */
            id?: string;
            /**
             * @description The location whose library it is in.
             * @example sx6wyHhbFdRXh302LLNR
             */
            altId?: string;
            /**
             * @description What the library belongs to, `location`.
             * @example location
             */
            altType?: string;
            /**
             * @description Its name, as it was uploaded.
             * @example croissants.jpg
             */
            name?: string;
            /**
             * @description The folder that it is in.
             * @example 64af50c42d567a3b4f5989e0
             */
            parentId?: string | null;
            /**
             * @description Whether it is a file or a folder.
             * @example file
             */
            type?: string;
            /**
             * @description The public address of a file.
             * @example https://storage.googleapis.com/msgsndr/sx6wyHhbFdRXh302LLNR/media/686f9817f0d3165be9fbcef6.jpeg
             */
            url?: string;
            /**
             * @description Where its storage keeps it.
             * @example location/sx6wyHhbFdRXh302LLNR/media/686f9817f0d3165be9fbcef6.jpeg
             */
            path?: string;
        };
        /** @description A form with the file, or with the address to fetch it from. */
        NewMedia: {
            /**
             * Format: binary
             * @description The file, of at most 25 MB, with its own content type.
             */
            file?: Blob;
            /**
             * @description Whether HighLevel fetches the file from `fileUrl`.
             * @example true
             */
            hosted?: boolean;
            /**
             * @description Where to fetch the file from, where `hosted` is set.
             * @example https://harborbakery.example/croissants.jpg
             */
            fileUrl?: string;
            /**
             * @description The name that the library shows.
             * @example croissants.jpg
             */
            name?: string;
            /**
             * @description The folder to put it into.
             * @example 64af50c42d567a3b4f5989e0
             */
            parentId?: string;
        };
        /** @description What became of an upload. */
        UploadedMedia: {
            /**
             * @description Id of the file, which medias/delete takes.
             * @example file.pdf
             */
            fileId: string;
            /**
             * @description The public address of the file.
             * @example https://storage.googleapis.com/bucket-name/path/to/file.pdf
             */
            url: string;
        };
        /** @description A folder to make. */
        NewFolder: {
            /**
             * @description Location (sub-account) whose library it is.
             * @example sx6wyHhbFdRXh302LLNR
             */
            altId: string;
            /**
             * @description What the library belongs to: always a location.
             * @example location
             * @enum {string}
             */
            altType: "location";
            /**
             * @description Name of the folder.
             * @example New Folder
             */
            name: string;
            /**
             * @description Folder to make it in. The root where it is left out.
             * @example 64af50c42d567a3b4f5989e0
             */
            parentId?: string;
        };
        /** @description A folder of the library. */
        MediaFolder: {
            /**
             * @description Its id, which medias/upload takes as `parentId`.
             * @example 64af50c42d567a3b4f5989e0
             */
            _id?: string;
            /**
             * @description The location whose library it is in.
             * @example sx6wyHhbFdRXh302LLNR
             */
            altId: string;
            /**
             * @description What the library belongs to, `location`.
             * @example location
             */
            altType: string;
            /**
             * @description Its name.
             * @example New Folder
             */
            name: string;
            /**
             * @description The folder that it is in.
             * @example 64af50c42d567a3b4f5989e0
             */
            parentId?: string;
            /**
             * @description Always `folder`.
             * @example folder
             */
            type: string;
        };
        /** @description The users of a location. */
        FetchedUsers: {
            /** @description The users. */
            users?: components["schemas"]["User"][];
        };
        /** @description A person who works in a location. */
        User: {
            /**
             * @description The id that a post or an import belongs to.
             * @example 0IHuJvc2ofPAAA8GzTRi
             */
            id?: string;
            /**
             * @description First and last name together.
             * @example John Deo
             */
            name?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Deo
             */
            lastName?: string;
            /**
             * @description The address that the person signs in with.
             * @example john@deo.com
             */
            email?: string;
            /**
             * @description Whether the person has left.
             * @example false
             */
            deleted?: boolean;
            roles?: components["schemas"]["UserRoles"];
        };
        /** @description What a user may do, and where. */
        UserRoles: {
            /**
             * @description Whether the user is of the agency or of locations only.
             * @example account
             */
            type?: string;
            /**
             * @description Whether the user is an admin or a plain user.
             * @example admin
             */
            role?: string;
            /**
             * @description The locations of the user.
             * @example [
             *       "ve9EPM428h8vShlRW1KT"
             *     ]
             */
            locationIds?: string[];
        };
        /** @description What a token is asked for with. */
        TokenRequest: {
            /**
             * @description The id of the app.
             * @example 65f0c3b2a1d4e5f6a7b8c9d0-lu1x2y3z
             */
            client_id: string;
            /**
             * @description The secret of the app.
             * @example 5f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f
             */
            client_secret: string;
            /**
             * @description With what the token is asked for.
             * @example authorization_code
             * @enum {string}
             */
            grant_type: "authorization_code" | "refresh_token" | "client_credentials";
            /**
             * @description The code that came to the redirect URI.
             * @example 7676cjcbdc6t76cdcbkjcd09821jknnkj
             */
            code?: string;
            /**
             * @description The refresh token that came with the last access token.
             * @example xy34dc0ae1234a4858f9ff06d4f66ba
             */
            refresh_token?: string;
            /**
             * @description Whose token is wanted, where the app may have either.
             * @example Location
             * @enum {string}
             */
            user_type?: "Company" | "Location";
            /**
             * @description The redirect URI that the code came to.
             * @example https://myapp.com/oauth/callback/gohighlevel
             */
            redirect_uri?: string;
        };
        /** @description Tokens, and whose they are. */
        IssuedToken: {
            /**
             * @description The token to send.
             * @example ab12dc0ae1234a7898f9ff06d4f69gh
             */
            access_token?: string;
            /**
             * @description How the token is sent.
             * @example Bearer
             */
            token_type?: string;
            /**
             * @description For how many seconds it is good.
             * @example 86399
             */
            expires_in?: number;
            /**
             * @description What the next access token is had for. It works once.
             * @example xy34dc0ae1234a4858f9ff06d4f66ba
             */
            refresh_token?: string;
            /**
             * @description What the token may do, with blanks between the scopes.
             * @example conversations/message.readonly conversations/message.write
             */
            scope?: string;
            /**
             * @description Whose token it is, `Location` or `Company`.
             * @example Location
             */
            userType?: string;
            /**
             * @description The location of a location's token.
             * @example l1C08ntBrFjLS0elLIYU
             */
            locationId?: string;
            /**
             * @description The agency.
             * @example l1C08ntBrFjLS0elLIYU
             */
            companyId?: string;
            /**
             * @description The user who installed the app.
             * @example l1C08ntBrFjLS0elLIYU
             */
            userId: string;
        };
        /** @description For which location a token is asked. */
        LocationTokenRequest: {
            /**
             * @description The agency whose token is sent along.
             * @example 5DP4iH6HLkQsiKESj6rh
             */
            companyId: string;
            /**
             * @description The location.
             * @example ve9EPM428h8vShlRW1KT
             */
            locationId: string;
        };
        /** @description A location's token. */
        IssuedLocationToken: {
            /**
             * @description The token to send.
             * @example ab12dc0ae1234a7898f9ff06d4f69gh
             */
            access_token?: string;
            /**
             * @description How the token is sent.
             * @example Bearer
             */
            token_type?: string;
            /**
             * @description For how many seconds it is good.
             * @example 86399
             */
            expires_in?: number;
            /**
             * @description What the token may do, with blanks between the scopes.
             * @example conversations/message.readonly conversations/message.write
             */
            scope?: string;
            /**
             * @description The location.
             * @example l1C08ntBrFjLS0elLIYU
             */
            locationId?: string;
            /**
             * @description The user who installed the app.
             * @example l1C08ntBrFjLS0elLIYU
             */
            userId: string;
        };
    };
    responses: {
        /** @description The request was understood but cannot be carried out. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The call is not allowed: the token is wrong, expired or of the wrong kind, it lacks the scope, the `Version` header is missing, or the address is wrong. The message tells which. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The file is larger than the library takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A property is missing, wrong or unknown. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A limit is reached: 100 requests per 10 seconds or 200,000 requests per day, for each app and location. The call was not carried out. The body is not documented. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit-Daily": components["headers"]["XRateLimitLimitDaily"];
                "X-RateLimit-Daily-Remaining": components["headers"]["XRateLimitDailyRemaining"];
                "X-RateLimit-Interval-Milliseconds": components["headers"]["XRateLimitIntervalMilliseconds"];
                "X-RateLimit-Max": components["headers"]["XRateLimitMax"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description Location (sub-account) that the call is about.
         * @example ve9EPM428h8vShlRW1KT
         */
        LocationId: string;
        /**
         * @description Location (sub-account) whose users are listed.
         * @example s4BtzHFWmT28mbb85uPa
         */
        LocationIdInQuery: string;
        /**
         * @description File or folder to delete, the `_id` of medias/list or the `fileId` of medias/upload.
         * @example 686f9817f0d3165be9fbcef6
         */
        MediaId: string;
        /**
         * @description What the library belongs to: always a location.
         * @example location
         */
        AltType: "location";
        /**
         * @description Location (sub-account) whose library it is.
         * @example sx6wyHhbFdRXh302LLNR
         */
        AltId: string;
        /**
         * @description How many entries to pass over, as decimal digits.
         * @example 5
         */
        Offset: string;
        /**
         * @description How many entries to answer at most, as decimal digits.
         * @example 10
         */
        Limit: string;
        /**
         * @description Field to sort by, such as `createdAt`.
         * @example createdAt
         */
        SortBy: string;
        /**
         * @description Direction to sort in.
         * @example asc
         */
        SortOrder: "asc" | "desc";
        /**
         * @description Whether files or folders are listed.
         * @example file
         */
        MediaType: "file" | "folder";
        /**
         * @description Text to look for in the names. All entries where it is left out.
         * @example Test file
         */
        Query: string;
        /**
         * @description Folder whose entries are listed. The root where it is left out.
         * @example 64af50c42d567a3b4f5989e0
         */
        ParentId: string;
        /**
         * @description Whether entries of every folder are listed, as text.
         * @example false
         */
        FetchAll: "true" | "false";
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the app may make in a day for this location.
         * @example 200000
         */
        XRateLimitLimitDaily: number;
        /**
         * @description Requests that are left for today.
         * @example 187214
         */
        XRateLimitDailyRemaining: number;
        /**
         * @description Length of the window of the burst limit, in milliseconds.
         * @example 10000
         */
        XRateLimitIntervalMilliseconds: number;
        /**
         * @description Requests that the app may make in one window for this location.
         * @example 100
         */
        XRateLimitMax: number;
        /**
         * @description Requests that are left in this window.
         * @example 0
         */
        XRateLimitRemaining: number;
        /**
         * @description Seconds to wait, or the date to wait for. HighLevel does not document it; use it where it is present.
         * @example 10
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "locations/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Location (sub-account) that the call is about.
                 * @example ve9EPM428h8vShlRW1KT
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "medias/list": {
        parameters: {
            query: {
                /**
                 * @description How many entries to pass over, as decimal digits.
                 * @example 5
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many entries to answer at most, as decimal digits.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Field to sort by, such as `createdAt`.
                 * @example createdAt
                 */
                sortBy: components["parameters"]["SortBy"];
                /**
                 * @description Direction to sort in.
                 * @example asc
                 */
                sortOrder: components["parameters"]["SortOrder"];
                /**
                 * @description Whether files or folders are listed.
                 * @example file
                 */
                type: components["parameters"]["MediaType"];
                /**
                 * @description Text to look for in the names. All entries where it is left out.
                 * @example Test file
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description What the library belongs to: always a location.
                 * @example location
                 */
                altType: components["parameters"]["AltType"];
                /**
                 * @description Location (sub-account) whose library it is.
                 * @example sx6wyHhbFdRXh302LLNR
                 */
                altId: components["parameters"]["AltId"];
                /**
                 * @description Folder whose entries are listed. The root where it is left out.
                 * @example 64af50c42d567a3b4f5989e0
                 */
                parentId?: components["parameters"]["ParentId"];
                /**
                 * @description Whether entries of every folder are listed, as text.
                 * @example false
                 */
                fetchAll?: components["parameters"]["FetchAll"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of files or folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedMedias"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "medias/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewMedia"];
            };
        };
        responses: {
            /** @description The file is in the library. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedMedia"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "medias/create-folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFolder"];
            };
        };
        responses: {
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaFolder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "medias/delete": {
        parameters: {
            query: {
                /**
                 * @description What the library belongs to: always a location.
                 * @example location
                 */
                altType: components["parameters"]["AltType"];
                /**
                 * @description Location (sub-account) whose library it is.
                 * @example sx6wyHhbFdRXh302LLNR
                 */
                altId: components["parameters"]["AltId"];
            };
            header?: never;
            path: {
                /**
                 * @description File or folder to delete, the `_id` of medias/list or the `fileId` of medias/upload.
                 * @example 686f9817f0d3165be9fbcef6
                 */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users/list": {
        parameters: {
            query: {
                /**
                 * @description Location (sub-account) whose users are listed.
                 * @example s4BtzHFWmT28mbb85uPa
                 */
                locationId: components["parameters"]["LocationIdInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedUsers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "oauth/location-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LocationTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedLocationToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
