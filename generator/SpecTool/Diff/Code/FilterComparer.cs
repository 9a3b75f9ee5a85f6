using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Compares the fields of conditions.</summary>
internal sealed class FilterComparer(TypeTexts types, CodeChangeList changes)
{
    public void Compare(CSharpFilter old, CSharpFilter now)
    {
        foreach (var field in old.Fields)
        {
            if (now.Fields.FirstOrDefault(other => other.Name == field.Name) is { } counterpart)
            {
                Compare(old.Name, field, counterpart);
            }
            else
            {
                var renamed = now.Fields.FirstOrDefault(other => other.WireName == field.WireName);
                changes.Add(old.Name, field.Name, CodeChangeList.DescribeMissing(renamed?.Name));
            }
        }
    }

    private void Compare(string filter, CSharpFilterField old, CSharpFilterField now)
    {
        if (!types.CanPass(old.ValueType, now.ValueType))
        {
            changes.Add(filter, old.Name, CodeChangeList.DescribeType(old.ValueType, now.ValueType));
            return;
        }

        foreach (var method in old.Methods)
        {
            var counterpart = now.Methods.FirstOrDefault(other => other.Name == method.Name);
            if (counterpart is null)
            {
                changes.Add(filter, $"{old.Name}.{method.Name}", "removed");
            }

            // C# has operators in pairs, so one also vanishes with its counterpart.
            if (method.Symbol is { } symbol && counterpart?.Symbol is null)
            {
                changes.Add(filter, $"{old.Name} {symbol}", "removed");
            }
        }
    }
}
