import torch


@torch.library.custom_op(
    "views::head",
    mutates_args=(),
    schema="(Tensor(a) x, int n) -> Tensor(a)",
)
def head(x: torch.Tensor, n: int) -> torch.Tensor:
    return x[:n]


def backward(ctx, grad):
    return torch.cat([grad, torch.zeros(1)]), None


head.register_autograd(backward)
x = torch.tensor([2.0, 3.0], requires_grad=True)
head(x, 1).sum().backward()
print(x.grad.tolist())
