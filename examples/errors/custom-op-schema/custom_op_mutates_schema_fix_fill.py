import torch


@torch.library.custom_op(
    "agrees::fill", mutates_args=("x",), schema="(Tensor(a!) x) -> ()"
)
def fill(x):
    x.fill_(2)


x = torch.zeros(2)
fill(x)
print(x.tolist())
