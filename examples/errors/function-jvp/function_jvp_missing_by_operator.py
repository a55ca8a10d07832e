import torch
from torch.autograd import forward_ad


@torch.library.custom_op("forward::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x**2


one = torch.tensor(1.0)
for x in (torch.tensor(3.0), torch.tensor(3.0, requires_grad=True)):
    print(torch.func.jvp(square, (x,), (one,))[1].item())
    with forward_ad.dual_level():
        try:
            y = square(forward_ad.make_dual(x, one))
            print(forward_ad.unpack_dual(y).tangent)
        except NotImplementedError as error:
            print(error)
