import torch


def double(x):
    return 2 * x


for register in (
    torch.library.register_vmap,
    torch.library.register_autograd,
):
    try:
        register(double, lambda *_: None)
    except ValueError as error:
        print(str(error).replace(hex(id(double)), "0x7f8a"))
