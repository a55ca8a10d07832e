import torch

rows = torch.tensor([[2.0, 0.0], [5.0, 7.0]])
cases = {
    "torch.where(row > 0)": lambda row: torch.where(row > 0),
    "row.unique()": lambda row: row.unique(),
    "row.unique_consecutive()": lambda row: row.unique_consecutive(),
}
for name, f in cases.items():
    try:
        torch.vmap(f)(rows)
    except RuntimeError as error:
        print(f"{name:26}{str(error).split('. ')[1]}")
