import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def grad(x):
    return torch.autograd.grad((x**3).sum(), x)


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(trace_autograd_ops=True):
    print(grad(x))
