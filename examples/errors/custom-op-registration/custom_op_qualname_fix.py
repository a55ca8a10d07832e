import torch


@torch.library.custom_op("names::half", mutates_args=())
def half(x: torch.Tensor) -> torch.Tensor:
    return x / 2


torch.library.register_autograd("names::half", lambda ctx, grad: grad / 2)
x = torch.tensor(3.0, requires_grad=True)
half(x).backward()
print(x.grad.item())
