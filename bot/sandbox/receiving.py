"""Bot API methods by which the bot receives: getUpdates and the webhook."""

import re
from urllib.parse import urlsplit

from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import JsonObject, bad_request
from bot.sandbox.updates import Webhook
from bot.sandbox.wire import seconds
from bot.sandbox.world import World

LONGEST_POLL = 50


async def get_updates(world: World, params: Parameters) -> list[JsonObject]:
    _keep_allowed(world, params)
    limit = params.integer("limit", 100)
    timeout = min(max(params.integer("timeout"), 0), LONGEST_POLL)
    limit = limit if 1 <= limit <= 100 else 100
    return await world.updates.poll(params.integer("offset"), limit, timeout)


def _keep_allowed(world: World, params: Parameters) -> None:
    kinds = params.parsed("allowed_updates")
    if kinds is None:
        return
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        raise bad_request("can't parse allowed updates: expected an Array of String")
    world.updates.set_allowed(kinds)


def set_webhook(world: World, params: Parameters) -> bool:
    url = params.text("url").strip()
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = params.integer("max_connections", 40)
    if not 1 <= connections <= 100:
        connections = 40
    _keep_allowed(world, params)
    _drop_if_asked(world, params)
    world.updates.set_webhook(Webhook(url, secret or None, connections))
    return True


def delete_webhook(world: World, params: Parameters) -> bool:
    _drop_if_asked(world, params)
    world.updates.set_webhook(None)
    return True


def _drop_if_asked(world: World, params: Parameters) -> None:
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()


def webhook_info(world: World, _: Parameters) -> JsonObject:
    webhook = world.updates.webhook
    body: JsonObject = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.pending),
    }
    if webhook is not None:
        body["max_connections"] = webhook.max_connections
        if webhook.last_error and webhook.last_error_at:
            body["last_error_date"] = seconds(webhook.last_error_at)
            body["last_error_message"] = webhook.last_error
    if world.updates.allowed:
        body["allowed_updates"] = sorted(world.updates.allowed)
    return body
