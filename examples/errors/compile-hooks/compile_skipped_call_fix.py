import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def loss(x):
    return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
torch.autograd.backward(loss(x))
print(x.grad)
