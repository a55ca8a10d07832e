import torch

h = torch.tensor([[2.0]], requires_grad=True)
for needs_grad in (True, False):
    w = torch.tensor([[5.0]], requires_grad=needs_grad)
    node = (h @ w).grad_fn
    to_h, to_w = [edge[0] for edge in node.next_functions]  # (1)!
    print("w.requires_grad", needs_grad)
    print("  next for h", to_h and type(to_h).__name__)
    print("  next for w", to_w and type(to_w).__name__)
    print("  h saved", node._saved_self is not None)  # (2)!
    print("  w saved", node._saved_mat2 is not None)
