"""The pages joined into one application."""

from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import PlainTextResponse, Response
from starlette.exceptions import HTTPException

from mailbot.core import workflow
from mailbot.services.ports import RecordRefused, StoreUnavailable
from mailbot.services.queries.watching import Watching
from mailbot.web.deciding.approver import ApproverDoor
from mailbot.web.deciding.decision import DecisionPages
from mailbot.web.entering.oidc import OidcPages
from mailbot.web.entering.signing import MailedLinkPages, SignInDesk
from mailbot.web.frame import guard
from mailbot.web.frame.door import Door, SignInFirst
from mailbot.web.frame.pages import Pages, Refused
from mailbot.web.frame.parts import WebServices
from mailbot.web.hooks import HookDoor
from mailbot.web.live import LivePages
from mailbot.web.mailed.confirm import ConfirmPages
from mailbot.web.mailed.delegations import DelegationPages
from mailbot.web.mailed.inadvance import StandingApprovalPages
from mailbot.web.mailed.ownership import OwnerPages
from mailbot.web.mailed.reviews import ReviewPages
from mailbot.web.rooms import rooms_behind
from mailbot.web.streams import Streams
from mailbot.web.tasks.batch import BatchPages

__all__ = ["WebServices", "create_app"]

_FAILED = (
    "Something went wrong on our side, and nothing was changed.\n"
    "Please try again in a few minutes. If it stays like this, write to the access office: the reason is in our log.\n"
)


def create_app(services: WebServices) -> FastAPI:
    """The pages of one desk. Plain forms, which work without scripts; every answer to a GET leaves the records as they
    were. `state.stop` ends what would go on for ever, from any thread: a server calls it when it is about to stop."""
    app = FastAPI(title="mailbot", docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    pages = Pages(services)
    decisions = DecisionPages(pages)
    signing = (ApproverDoor(pages, decisions), MailedLinkPages(SignInDesk(pages)))
    for rooms in (decisions, *signing, ConfirmPages(pages), BatchPages(pages)):
        app.include_router(rooms.routes())
    for own in (DelegationPages(pages), ReviewPages(pages), OwnerPages(pages)):
        app.include_router(own.routes())
    if services.identities and services.provider:
        oidc = OidcPages(SignInDesk(pages), services.identities, services.provider)
        app.include_router(oidc.routes())
    if services.standing_approvals:
        app.include_router(StandingApprovalPages(pages, services.standing_approvals).routes())
    if services.deliveries:
        app.include_router(HookDoor(services, services.deliveries).routes())
    app.state.stop = lambda: None
    if services.desk:
        door = Door(pages, services.desk)
        for behind in rooms_behind(door):
            app.include_router(behind)
        live = LivePages(door, Streams(Watching(services.desk)))
        app.include_router(live.routes())
        app.state.stop = live.streams.stop
    app.include_router(_plain_routes(pages))
    guard.install(app, pages)
    _handle_problems(app, pages)
    return app


def _plain_routes(pages: Pages) -> APIRouter:
    router = APIRouter()
    router.add_api_route("/style.css", pages.style, methods=["GET", "HEAD"])
    router.add_api_route("/live.js", pages.script, methods=["GET", "HEAD"])
    router.add_api_route("/healthz", lambda: PlainTextResponse("ok\n"), methods=["GET", "HEAD"])
    return router


def _handle_problems(app: FastAPI, pages: Pages) -> None:
    """Each thing that can go wrong, and the page that tells it."""

    door = Door(pages, pages.services.desk) if pages.services.desk else None

    def problem(request: Request, name: str) -> Response:
        return door.problem(request, name) if door else pages.problem(name)

    def refused(request: Request, error: Any) -> Response:
        return problem(request, error.problem)

    def not_served(request: Request, error: Any) -> Response:
        return problem(request, "method" if error.status_code == 405 else "absent")

    def failed(_: Request, error: Any) -> Response:  # noqa: ARG001  # the server logs the error; its text is not for visitors
        return PlainTextResponse(_FAILED, 500, headers=dict(guard.HEADERS))

    def unknown(_: Request, error: Any) -> Response:
        return door.to_sign_in(error.path) if door else pages.problem("absent")

    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(SignInFirst, unknown)
    app.add_exception_handler(HTTPException, not_served)
    app.add_exception_handler(StoreUnavailable, lambda _, error: pages.problem("busy"))
    for refusal in (RecordRefused, workflow.Illegal):
        app.add_exception_handler(refusal, lambda _, error: pages.problem("gate"))
    app.add_exception_handler(Exception, failed)
