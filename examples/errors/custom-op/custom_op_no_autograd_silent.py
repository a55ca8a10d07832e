import torch


@torch.library.custom_op("unnoticed::double_", mutates_args=["x"])
def double_(x: torch.Tensor) -> None:
    x.mul_(2)


x = torch.tensor([3.0], requires_grad=True)
y = x * 5
double_(y)
y.sum().backward()
print(y.tolist(), x.grad.tolist())
