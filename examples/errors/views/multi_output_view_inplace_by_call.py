import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
views = {
    "for row in h": lambda h: next(iter(h)),
    "h.unbind()": lambda h: h.unbind()[0],
    "h.split(1)": lambda h: h.split(1)[0],
    "h.chunk(2)[0][0]": lambda h: h.chunk(2)[0][0],
    "h.tensor_split(2)": lambda h: h.tensor_split(2)[0],
    "h.hsplit(2)": lambda h: h.hsplit(2)[0],
    "h[0]": lambda h: h[0],
}
for name, view in views.items():
    try:
        view(3 * x).mul_(2)
        print(f"{name:17} ok")
    except RuntimeError as error:
        print(f"{name:17}", str(error).split(" and is")[0])
