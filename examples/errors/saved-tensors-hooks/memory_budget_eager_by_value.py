from torch.autograd.graph import region_activation_memory_budget

for budget in ["0.5", True, 50, 0.5]:
    try:
        region_activation_memory_budget(budget)
    except (TypeError, ValueError, RuntimeError) as error:
        print(f"{budget!s:5}{str(error).split('memory_budget')[1]}")
