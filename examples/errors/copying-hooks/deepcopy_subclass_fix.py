import copy

import torch


class Image(torch.Tensor):
    def __deepcopy__(self, memo):
        new = self.as_subclass(torch.Tensor).__deepcopy__(memo)
        return new.as_subclass(type(self))


image = torch.ones(2).as_subclass(Image)
print(type(copy.deepcopy(image)).__name__)
