"""What one writes with python-telegram-bot alone: ConversationHandler and PicklePersistence.

    python -m tests.chaos.plain API_URL polling|webhook PORT PICKLE

Four things that are said make one round. What was heard is kept in `user_data`, and each answer
names the update it answers, so that afterwards it can be told what became of each.
"""

import asyncio
import logging
import signal
import sys
import warnings
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from bot.settings import WEBHOOK_PATH
from bot.web.server import serving
from tests.chaos.processes import SECRET, TOKEN

ROUND = 4
KEPT_EVERY = 1.0
"""Seconds between two writes of the pickle; the library's own default, 60, loses more."""


async def hear(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Keep it, answer it, and go one step further."""
    data = context.user_data
    assert data is not None
    data.setdefault("heard", []).append(update.update_id)
    step = data["step"] = (data.get("step", 0) + 1) % ROUND
    row = [InlineKeyboardButton(f"{n}", callback_data=f"{step}:{n}") for n in range(4)]
    markup, said = InlineKeyboardMarkup([row]), f"answer {update.update_id}"
    if update.callback_query is not None:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(said, reply_markup=markup)
    elif update.effective_message is not None:
        await update.effective_message.reply_text(said, reply_markup=markup)
    return step or ConversationHandler.END


def built(api: str, pickle: Path) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot with its one conversation."""
    anything: list[BaseHandler[Any, Any, Any]] = [
        MessageHandler(filters.ALL, hear),
        CallbackQueryHandler(hear),
    ]
    talk = ConversationHandler(
        entry_points=anything,
        states=dict.fromkeys(range(1, ROUND), anything),
        fallbacks=[],
        name="talk",
        persistent=True,
    )
    kept = PicklePersistence(pickle, update_interval=KEPT_EVERY)
    builder = Application.builder().token(TOKEN).base_url(f"{api}/bot").persistence(kept)
    application = builder.build()
    application.add_handler(talk)
    return application


async def run(api: str, receive: str, port: int, pickle: Path) -> None:
    """As the library's own examples do it, until SIGTERM."""
    application = built(api, pickle)

    async def webhook(request: Request) -> Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return Response()

    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    app = Starlette(routes=[Route(WEBHOOK_PATH, webhook, methods=["POST"])])
    async with application, serving(app, "127.0.0.1", port):
        await application.start()
        updater = application.updater
        assert updater is not None
        if receive == "polling":
            await updater.start_polling()
        else:
            await application.bot.set_webhook("https://chaos.example/", secret_token=SECRET)
        await stop.wait()
        if updater.running:
            await updater.stop()
        await application.stop()


if __name__ == "__main__":
    warnings.simplefilter("ignore", PTBUserWarning)
    logging.getLogger("telegram").setLevel(logging.ERROR)
    _, api, receive, port, pickle = sys.argv
    asyncio.run(run(api, receive, int(port), Path(pickle)))
