import torch


@torch.library.custom_op(
    "tags::double_", mutates_args=["x"], tags=torch.Tag.inplace
)
def double_(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


try:
    double_(torch.tensor([3.0]))
except RuntimeError as error:
    name, _, text = str(error).partition(" (with")
    print(name + text[text.index("):") + 1 :])  # (1)!
