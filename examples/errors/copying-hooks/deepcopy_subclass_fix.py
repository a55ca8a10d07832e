import copy

import torch


class Image(torch.Tensor):
    def new_empty(self, *args, **kwargs):
        new = super().new_empty(*args, **kwargs)
        return new.as_subclass(type(self))


image = torch.tensor([2.0]).as_subclass(Image).requires_grad_()
image.tag = "x"
new = copy.deepcopy(image)
(3 * new).sum().backward()
print(type(new).__name__, new.tag, new.grad.tolist(), image.grad)
