import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    @torch.no_grad()
    class Teacher:
        def __call__(self, x):
            return x * 5


print(len(caught), isinstance(Teacher, type), Teacher()(w).requires_grad)
