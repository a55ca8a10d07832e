import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
calls = {
    "apply_": lambda x: x.apply_(lambda a: a + 1),
    "map_": lambda x: x.map_(torch.ones(2), lambda a, b: a + b),
    "map2_": lambda x: x.map2_(x, x, lambda a, b, c: a + b + c),
}
for name, call in calls.items():
    try:
        call(x)
    except RuntimeError as error:
        print(f"{name:6}", error)
