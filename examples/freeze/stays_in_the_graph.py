import torch

h = torch.tensor([[2.0]], requires_grad=True)
print("w.requires_grad  to h  to w   h saved  w saved")
for needs_grad in (True, False):
    w = torch.tensor([[5.0]], requires_grad=needs_grad)
    node = (h @ w).grad_fn
    to_h, to_w = [edge[0] is not None for edge in node.next_functions]  # (1)!
    h_saved = node._saved_self is not None  # (2)!
    w_saved = node._saved_mat2 is not None
    print(f"{needs_grad!s:17}{to_h}  {to_w!s:7}{h_saved!s:9}{w_saved}")

node = torch.conv1d(h[None], w[None]).grad_fn  # (3)!
print("conv1d  h saved", node._saved_input is not None)
