"""The pages: where links from mails lead. GET shows, POST acts."""

from mailbot.web.app import WebServices, create_app

__all__ = ["WebServices", "create_app"]
