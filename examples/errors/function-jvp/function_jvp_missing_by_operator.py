import torch
from torch.autograd import forward_ad


@torch.library.custom_op("forward::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x**2


primal, tangent = torch.tensor(3.0), torch.tensor(1.0)
print(torch.func.jvp(square, (primal,), (tangent,))[1].item())
with forward_ad.dual_level():
    x = forward_ad.make_dual(primal.clone().requires_grad_(), tangent)
    try:
        square(x)
    except NotImplementedError as error:
        print(error)
