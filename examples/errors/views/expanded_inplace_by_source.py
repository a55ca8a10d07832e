import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
column = (3 * x).sum().expand(2)
h = 5 * x
h.register_hook(lambda gradient: gradient.clamp_(max=0.5))
leaf = torch.tensor([2.0, 3.0], requires_grad=True)
leaf.grad = torch.zeros(1).expand(2)

writes = {
    "expand": lambda: column.mul_(2),
    "hook": lambda: h.sum().backward(),
    "x.grad": lambda: (2 * leaf).sum().backward(),
}
for name, write in writes.items():
    try:
        write()
    except RuntimeError as error:
        print(f"{name:6}", str(error).split(". ")[0])
