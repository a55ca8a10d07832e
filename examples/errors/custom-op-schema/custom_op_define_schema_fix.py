import torch

torch.library.define("unnamed::double", "(Tensor x) -> Tensor")


@torch.library.impl("unnamed::double", "cpu")
def double(x):
    return 2 * x


torch.library.register_autograd("unnamed::double", lambda ctx, grad: 2 * grad)
x = torch.tensor(3.0, requires_grad=True)
torch.ops.unnamed.double(x).backward()
print(x.grad.item())
