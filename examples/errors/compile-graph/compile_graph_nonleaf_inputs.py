import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def train(x):
    h = x**3
    h.sum().backward(inputs=[h])


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(trace_autograd_ops=True):
    try:
        train(x)
    except torch._dynamo.exc.Unsupported as error:
        print(str(error).partition("  Developer")[0].rstrip())
