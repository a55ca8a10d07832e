import asyncio
from threading import Thread

import torch
from torch import no_grad

w = torch.tensor(3.0, requires_grad=True)


def show(name):
    print(f"{name:12}{(w * 2).requires_grad}")


@no_grad()
async def decorated():
    show("decorated")


async def waiting():
    with no_grad():
        show("waiting")
        await asyncio.sleep(0)


async def other():
    show("other")  # (1)!


async def main():
    await asyncio.gather(decorated(), waiting(), other())


thread = Thread(target=asyncio.run, args=[main()])
thread.start()
thread.join()
with no_grad():
    thread = Thread(target=show, args=["thread"])
    thread.start()
    thread.join()
