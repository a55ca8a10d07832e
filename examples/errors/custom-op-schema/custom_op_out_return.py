import torch


@torch.library.custom_op(
    "tags::double_out", mutates_args=["out"], tags=torch.Tag.out
)
def double_out(x: torch.Tensor, *, out: torch.Tensor) -> torch.Tensor:
    return 2 * x


try:
    double_out(torch.tensor([3.0]), out=torch.zeros(1))
except RuntimeError as error:
    name, _, text = str(error).partition(" (with")
    print(name + text[text.index("):") + 1 :])  # (1)!
