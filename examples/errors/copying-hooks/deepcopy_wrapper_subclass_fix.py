import copy

import torch


class Image(torch.Tensor):
    def clone(self, **kwargs):
        return super().clone(**kwargs).as_subclass(type(self))


image = torch.ones(2, device="meta").as_subclass(Image).requires_grad_()
new = copy.deepcopy(image)
print(type(new).__name__, new.device, new.is_leaf, new.requires_grad)
