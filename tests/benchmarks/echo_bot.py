"""A bare python-telegram-bot that says back what it hears; nothing is stored.

python -m tests.benchmarks.echo_bot URL httpx|aiohttp
"""

import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.telegram.transport import Transport
from tests.benchmarks.processes import TOKEN


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    assert update.effective_message is not None
    await update.effective_message.reply_text(update.effective_message.text or "")


def main(url: str, transport: str) -> None:
    """Run until stopped; `httpx` is the library's default, `aiohttp` Charley's transport."""
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{url}/bot")
    if transport == "aiohttp":
        builder = builder.request(Transport(256)).get_updates_request(Transport(1))
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
