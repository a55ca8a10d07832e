import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")

    @torch.no_grad()
    class Teacher:
        def __init__(self):
            self.start = w * 3

        def __call__(self, x):
            return x * 5


teacher = Teacher()
print(isinstance(Teacher, type))
print(teacher.start.requires_grad, teacher(w).requires_grad)
