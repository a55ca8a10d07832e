import torch


@torch.library.custom_op(
    "tags::twice_out", mutates_args=["out"], tags=torch.Tag.out
)
def twice_out(x: torch.Tensor, *, out: torch.Tensor) -> torch.Tensor:
    return torch.mul(x, 2, out=out)


out = torch.zeros(1)
twice_out(torch.tensor([3.0]), out=out)
print(out.tolist())
