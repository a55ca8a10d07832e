import copy

import torch


class Image(torch.Tensor):
    def clone(self):
        return super().clone().as_subclass(type(self))


image = torch.ones(2, device="meta").as_subclass(Image)
new = copy.deepcopy(image)
print(type(new).__name__, new.device)
