import torch

library = torch.library.Library("sound", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
library.impl("double", lambda x: 2 * x, "CPU")
torch.library.register_autograd(
    "sound::double", lambda ctx, grad: 2 * grad, lib=library
)

x = torch.tensor([3.0], requires_grad=True)
report = torch.library.opcheck(
    torch.ops.sound.double.default,
    (x,),
    test_utils="test_autograd_registration",
)
print(report)
torch.ops.sound.double(x).sum().backward()
print(x.grad.tolist())
