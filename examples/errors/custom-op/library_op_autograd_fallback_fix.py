import torch

library = torch.library.Library("mended", "FRAGMENT")
library.define("square(Tensor x) -> Tensor")
library.impl("square", lambda x: x * x.detach(), "CPU")


def setup_context(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, grad):
    (x,) = ctx.saved_tensors
    return grad * 2 * x


torch.library.register_autograd(
    "mended::square", backward, setup_context=setup_context, lib=library
)
x = torch.tensor([1.0], requires_grad=True)
torch.ops.mended.square(x).sum().backward()
print(x.grad.tolist())
