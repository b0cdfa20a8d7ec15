"""The pages: where links from mails lead. GET shows, POST acts.

`app` joins them, and `rooms` lists those behind the door, one row each: `requests`, `deciding`, `tasks`, `records`,
`admin`. `mailed` is for whom a link names, `entering` the way in, and all stand on `frame`. `home` is the first page,
`live` and `streams` keep open pages up to date, `hooks` is the mail provider's, `server` serves it all.
"""

from mailbot.web.app import WebServices, create_app

__all__ = ["WebServices", "create_app"]
