import gc
import weakref

import torch


def own(h, y):
    h.register_hook(lambda grad: grad / h.norm())


def later(h, y):
    h.register_hook(lambda grad: grad / y.norm())  # (1)!


def earlier(h, y):
    y.register_hook(lambda grad: grad / h.norm())  # (2)!


def detached(h, y):
    norm = h.detach().norm()
    h.register_hook(lambda grad: grad / norm)


def removed(h, y):
    h.register_hook(lambda grad: grad / h.norm()).remove()


x = torch.ones(4, requires_grad=True)
for attach in (own, later, earlier, detached, removed):
    h = x * 3
    y = h * 2
    attach(h, y)
    y.sum().backward()
    refs = {"h": weakref.ref(h), "y": weakref.ref(y)}
    del h, y
    gc.collect()
    alive = [name for name, ref in refs.items() if ref() is not None]
    print(f"{attach.__name__:9}", alive)
