import warnings

import torch

warnings.simplefilter("ignore")  # (1)!


def reached(t, loss):  # (2)!
    todo, seen = [(loss.grad_fn, loss.output_nr)], set()
    while todo:
        edge = todo.pop()
        if edge[0] and edge not in seen:
            seen.add(edge)
            todo += edge[0].next_functions
    return t.requires_grad and t.view_as(t).grad_fn.next_functions[0] in seen


plain = torch.tensor(2.0)
scaled = torch.tensor(3.0, requires_grad=True) * 5
unused = torch.tensor(7.0, requires_grad=True)
erased = torch.tensor(11.0, requires_grad=True)
fine = torch.tensor(13.0, requires_grad=True)

loss = plain * scaled + unused.detach() + erased * fine
loss.backward()
erased.grad = None  # (3)!

print("       requires_grad is_leaf reached .grad")
for name in ["plain", "scaled", "unused", "erased", "fine"]:
    t = eval(name)
    answers = f"{t.requires_grad!s:13} {t.is_leaf!s:7} {reached(t, loss)!s:7}"
    print(f"{name:6} {answers}", t.grad)
