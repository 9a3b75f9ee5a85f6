using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Compares the methods of groups.</summary>
internal sealed class GroupComparer(
    CodeModel before,
    CodeModel after,
    IReadOnlyList<(ApiOperationModel Old, ApiOperationModel Now)> operations,
    MethodComparer methods,
    CodeChangeList changes)
{
    public void Compare(CSharpGroup old, CSharpGroup now)
    {
        foreach (var operation in old.Operations)
        {
            if (FindMethod(now, operation.MethodName) is { } counterpart)
            {
                methods.Compare(old.InterfaceName, operation, counterpart);
            }
            else
            {
                var found = FindNewMethod(old, operation);
                changes.Add(old.InterfaceName, operation.MethodName + "Async", Describe(old, found, other => other.MethodName));
                if (operation.PagedOperation is { } items)
                {
                    changes.Add(old.InterfaceName, items.MethodName + "Async", Describe(old, found, other => other.PagedOperation?.MethodName));
                }
            }
        }
    }

    /// <summary>Finds the method with a name, which can be the former name of an operation.</summary>
    private static CSharpOperation? FindMethod(CSharpGroup group, string name) =>
        group.Operations.FirstOrDefault(operation => operation.MethodName == name)
        ?? group.FormerMethods.Where(method => method.MethodName == name).Select(GetOperation).FirstOrDefault();

    private static CSharpOperation GetOperation(CSharpFormerMethod method) => method is { Operation.PagedOperation: { } paged, ItemsMethodName: { } items }
        ? method.Operation with { PagedOperation = paged with { MethodName = items } }
        : method.Operation;

    private static string Describe(CSharpGroup old, (CSharpGroup Group, CSharpOperation Operation)? found, Func<CSharpOperation, string?> getName)
    {
        if (found is not { } method || getName(method.Operation) is not { } name)
        {
            return CodeChangeList.DescribeMissing(null);
        }

        var type = method.Group.InterfaceName == old.InterfaceName ? "" : method.Group.InterfaceName + ".";
        return CodeChangeList.DescribeMissing($"{type}{name}Async");
    }

    /// <summary>Finds the counterpart of a method that has another name or group.</summary>
    private (CSharpGroup Group, CSharpOperation Operation)? FindNewMethod(CSharpGroup group, CSharpOperation operation)
    {
        foreach (var (old, now) in operations)
        {
            var forms = before.FindMethods(old).ToList();
            var index = forms.FindIndex(form => form.Group == group && form.Operation == operation);
            if (index >= 0)
            {
                var found = after.FindMethods(now).ToList();
                return found.Count == 0 ? null : found[Math.Min(index, found.Count - 1)];
            }
        }

        return null;
    }
}
