import torch


@torch.library.custom_op("views::split", mutates_args=())
def split(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[:1].clone(), x[1:].clone()


split.register_autograd(lambda ctx, a, b: torch.cat([a, b]))
x = torch.tensor([2.0, 3.0], requires_grad=True)
a, b = split(x)
(5 * a + 7 * b).sum().backward()
print(x.grad.tolist())
