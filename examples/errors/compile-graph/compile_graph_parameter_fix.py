import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(w):
    return (w**3).sum()


w = torch.nn.Parameter(torch.tensor([2.0]))
f(w).backward()
print(w.grad)
