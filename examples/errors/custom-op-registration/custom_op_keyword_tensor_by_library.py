import torch

library = torch.library.Library("keywords_of_library", "FRAGMENT")
library.define("scale(Tensor x, *, Tensor factor) -> Tensor")
name = "keywords_of_library::scale"
for register in (
    torch.library.register_autograd,
    torch.library.register_vmap,
):
    try:
        register(name, lambda *_: None, lib=library)
    except NotImplementedError as error:
        print(error)
