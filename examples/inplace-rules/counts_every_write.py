import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
view, cut, copy = y[:2], y.detach(), y.clone()

print(f"{'':32}y  view cut copy")
for code in [
    "y += 1",
    "y[0] = 5",
    "view.mul_(2)",
    "cut.zero_()",
    "with torch.no_grad(): y.add_(1)",  # (1)!
    "copy.zero_()",
    "y.data.add_(1)",  # (2)!
    "y = y + 1",  # (3)!
]:
    exec(code)
    y_view_cut_copy = [t._version for t in [y, view, cut, copy]]
    print(f"{code:32}{'    '.join(map(str, y_view_cut_copy))}")
