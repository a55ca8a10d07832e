import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def train(x):
    loss = (x**3).sum()
    loss.backward()
    return loss.detach()


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(trace_autograd_ops=True):
    print(train(x), x.grad)
