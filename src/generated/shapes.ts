// Generated from openapi/social-planner.yaml and openapi/social-planner.v3.yaml by `npm run generate`. Never edit by hand.
export const newPost = {
  "2021-07-28": {
    "required": [
      "accountIds",
      "userId",
      "type",
      "status"
    ],
    "fields": {
      "accountIds": true,
      "summary": true,
      "media": {
        "required": [
          "url",
          "type"
        ],
        "fields": {
          "url": true,
          "caption": true,
          "type": true,
          "thumbnail": true,
          "defaultThumb": true,
          "id": true
        }
      },
      "status": true,
      "scheduleDate": true,
      "createdBy": true,
      "followUpComment": true,
      "ogTagsDetails": {
        "fields": {
          "metaImage": true,
          "metaLink": true
        }
      },
      "type": true,
      "postApprovalDetails": {
        "fields": {
          "approver": true,
          "requesterNote": true,
          "approverNote": true,
          "approvalStatus": true
        }
      },
      "scheduleTimeUpdated": true,
      "tags": true,
      "categoryId": true,
      "tiktokPostDetails": {
        "fields": {
          "privacyLevel": true,
          "promoteOtherBrand": true,
          "enableComment": true,
          "enableDuet": true,
          "enableStitch": true,
          "videoDisclosure": true,
          "promoteYourBrand": true
        }
      },
      "gmbPostDetails": {
        "fields": {
          "gmbEventType": true,
          "title": true,
          "offerTitle": true,
          "startDate": {
            "fields": {
              "startDate": {
                "required": [
                  "year",
                  "month",
                  "day"
                ],
                "fields": {
                  "year": true,
                  "month": true,
                  "day": true
                }
              },
              "startTime": {
                "required": [
                  "hours",
                  "minutes",
                  "seconds"
                ],
                "fields": {
                  "hours": true,
                  "minutes": true,
                  "seconds": true
                }
              }
            }
          },
          "endDate": {
            "fields": {
              "endDate": {
                "required": [
                  "year",
                  "month",
                  "day"
                ],
                "fields": {
                  "year": true,
                  "month": true,
                  "day": true
                }
              },
              "endTime": {
                "required": [
                  "hours",
                  "minutes",
                  "seconds"
                ],
                "fields": {
                  "hours": true,
                  "minutes": true,
                  "seconds": true
                }
              }
            }
          },
          "termsConditions": true,
          "url": true,
          "couponCode": true,
          "redeemOnlineUrl": true,
          "actionType": true
        }
      },
      "facebookPostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "type": true
        }
      },
      "instagramPostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "type": true
        }
      },
      "youtubePostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "title": true,
          "privacyLevel": true,
          "type": true
        }
      },
      "userId": true
    }
  },
  "v3": {
    "required": [
      "accountIds",
      "userId",
      "type",
      "status"
    ],
    "fields": {
      "accountIds": true,
      "summary": true,
      "media": {
        "required": [
          "url",
          "type"
        ],
        "fields": {
          "url": true,
          "caption": true,
          "type": true,
          "thumbnail": true,
          "id": true,
          "originalUrl": true,
          "watermarkedUrl": true,
          "optimizedUrl": true,
          "optimizedType": true,
          "isModified": true,
          "altText": true
        }
      },
      "status": true,
      "scheduleDate": true,
      "createdBy": true,
      "followUpComment": true,
      "ogTagsDetails": {
        "fields": {
          "metaImage": true,
          "metaLink": true,
          "ogTitle": true,
          "ogDescription": true
        }
      },
      "type": true,
      "postApprovalDetails": {
        "fields": {
          "approver": true,
          "requesterNote": true,
          "approverNote": true,
          "approvalStatus": true
        }
      },
      "scheduleTimeUpdated": true,
      "tags": true,
      "categoryId": true,
      "tiktokPostDetails": {
        "required": [
          "privacyLevel"
        ],
        "fields": {
          "privacyLevel": true,
          "promoteOtherBrand": true,
          "enableComment": true,
          "enableDuet": true,
          "enableStitch": true,
          "videoDisclosure": true,
          "promoteYourBrand": true
        }
      },
      "gmbPostDetails": {
        "required": [
          "gmbEventType"
        ],
        "fields": {
          "gmbEventType": true,
          "title": true,
          "offerTitle": true,
          "startDate": {
            "fields": {
              "startDate": {
                "required": [
                  "year",
                  "month",
                  "day"
                ],
                "fields": {
                  "year": true,
                  "month": true,
                  "day": true
                }
              },
              "startTime": {
                "required": [
                  "hours",
                  "minutes",
                  "seconds"
                ],
                "fields": {
                  "hours": true,
                  "minutes": true,
                  "seconds": true
                }
              }
            }
          },
          "endDate": {
            "fields": {
              "endDate": {
                "required": [
                  "year",
                  "month",
                  "day"
                ],
                "fields": {
                  "year": true,
                  "month": true,
                  "day": true
                }
              },
              "endTime": {
                "required": [
                  "hours",
                  "minutes",
                  "seconds"
                ],
                "fields": {
                  "hours": true,
                  "minutes": true,
                  "seconds": true
                }
              }
            }
          },
          "termsConditions": true,
          "url": true,
          "couponCode": true,
          "redeemOnlineUrl": true,
          "actionType": true
        }
      },
      "facebookPostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "type": true,
          "textFormatPresetId": true
        }
      },
      "instagramPostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "type": true,
          "collaborators": true,
          "showOnFeed": true,
          "publishViaPushNotification": true,
          "publisherNote": true
        }
      },
      "youtubePostDetails": {
        "required": [
          "type"
        ],
        "fields": {
          "title": true,
          "privacyLevel": true,
          "type": true
        }
      },
      "userId": true,
      "selectedBestTime": true,
      "applyWatermark": true,
      "linkedinPostDetails": {
        "required": [
          "pdfTitle",
          "postAsPdf"
        ],
        "fields": {
          "pdfTitle": true,
          "postAsPdf": true,
          "poll": {
            "required": [
              "question",
              "options",
              "settings"
            ],
            "fields": {
              "question": true,
              "options": {
                "required": [
                  "text"
                ],
                "fields": {
                  "text": true
                }
              },
              "settings": {
                "required": [
                  "duration"
                ],
                "fields": {
                  "duration": true
                }
              }
            }
          }
        }
      },
      "pinterestPostDetails": {
        "fields": {
          "title": true,
          "link": true,
          "boardIds": true,
          "pinterestBoards": {
            "required": [
              "accountId",
              "boards"
            ],
            "fields": {
              "accountId": true,
              "boards": true
            }
          },
          "shortenedLinks": true
        }
      }
    }
  }
} as const;
