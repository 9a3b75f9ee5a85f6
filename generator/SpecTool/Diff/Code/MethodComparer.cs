using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Determines whether the calls of a method still compile.</summary>
internal sealed class MethodComparer(CodeModel before, CodeModel after, TypeTexts types, CodeChangeList changes)
{
    /// <summary>Compares the methods of an operation.</summary>
    /// <param name="type">The interface.</param>
    /// <param name="old">The old version.</param>
    /// <param name="now">The new version.</param>
    public void Compare(string type, CSharpOperation old, CSharpOperation now)
    {
        var method = old.MethodName + "Async";
        var parameterChanges = CompareParameters(MethodShape.Create(old), MethodShape.Create(now)).ToList();
        parameterChanges.ForEach(what => changes.Add(type, method, what));
        if (old.Stream is not null && now.Stream is null)
        {
            changes.Add(type, method, DescribeResult(old.Stream.ItemType, now.ResultType));
        }
        else if (old.Stream is { } stream && !types.CanUse(stream.ItemType, now.Stream!.ItemType))
        {
            changes.Add(type, method, DescribeResult(stream.ItemType, now.Stream.ItemType));
        }
        else if (old.ResultType is { } result && (now.ResultType is null || !types.CanUse(result, now.ResultType)))
        {
            changes.Add(type, method, DescribeResult(result, now.ResultType));
        }
        else if (old.ResponseType is { } response && (now.ResponseType is null || !types.CanUse(response, now.ResponseType)))
        {
            changes.Add(type, old.MethodName + "WithResponseAsync", DescribeResult(response, now.ResponseType));
        }

        if (old.PagedOperation is { } items)
        {
            CompareEnumerations(type, items, now.PagedOperation, parameterChanges);
        }
    }

    private void CompareEnumerations(string type, CSharpPagedOperation old, CSharpPagedOperation? now, List<string> parameterChanges)
    {
        var method = old.MethodName + "Async";
        if (now is null || now.MethodName != old.MethodName)
        {
            changes.Add(type, method, CodeChangeList.DescribeMissing(now is null ? null : now.MethodName + "Async"));
            return;
        }

        parameterChanges.ForEach(what => changes.Add(type, method, what));
        if (!types.CanUse(old.ItemType, now.ItemType))
        {
            changes.Add(type, method, DescribeResult(old.ItemType, now.ItemType));
        }

        if (old.Pagination is not null && now.Pagination is null)
        {
            changes.Add(type, method, "parameter `maxItems` removed");
        }
    }

    private IEnumerable<string> CompareParameters(MethodShape old, MethodShape now)
    {
        var known = new HashSet<CSharpParameter>();
        var texts = old.Positional.Select((parameter, index) => CompareParameter(old, now, parameter, index, known)).OfType<string>().ToList();
        texts.AddRange(now.Required.Where(parameter => !known.Contains(parameter)).Select(parameter => DescribeRequired(old, parameter)));
        if (texts.Count == 0 && !now.Positional.Where(known.Contains).Select(parameter => parameter.Name).SequenceEqual(GetNames(old)))
        {
            texts.Add("order of the parameters changed");
        }

        if (now.Body is { } body && !known.Contains(body))
        {
            // Only the options have an overload that omits the body.
            if (old.Options is not null)
            {
                texts.Add($"optional parameter `{body.Name}` added before `options`");
            }
            else if (now.Options is null)
            {
                texts.Add($"optional parameter `{body.Name}` added before `cancellationToken`");
            }
        }

        if (old.Options is not null && now.Options is null)
        {
            texts.Add("parameter `options` removed");
        }

        return texts;

        IEnumerable<string> GetNames(MethodShape shape) => shape.Positional.Select(parameter => parameter.Name);
    }

    private string? CompareParameter(MethodShape old, MethodShape now, CSharpParameter parameter, int index, HashSet<CSharpParameter> known)
    {
        if (now.Positional.FirstOrDefault(other => other.Name == parameter.Name) is { } counterpart)
        {
            known.Add(counterpart);
            return parameter.IsOptional && !counterpart.IsOptional ? $"parameter `{parameter.Name}` is now required"
                : types.CanPass(parameter.Type, counterpart.Type) ? null
                : $"parameter `{parameter.Name}` {CodeChangeList.DescribeType(parameter.Type, counterpart.Type)}";
        }

        if (index < now.Positional.Count
            && now.Positional[index] is var renamed
            && types.CanPass(parameter.Type, renamed.Type)
            && old.Positional.All(other => other.Name != renamed.Name))
        {
            known.Add(renamed);
            return $"parameter `{parameter.Name}` is now `{renamed.Name}`";
        }

        return FindOption(after, now.Options, parameter) is { } option
            ? $"parameter `{parameter.Name}` is now the property `{option}`"
            : $"parameter `{parameter.Name}` removed";
    }

    private string DescribeRequired(MethodShape old, CSharpParameter parameter) => FindOption(before, old.Options, parameter) is { } option
        ? $"property `{option}` is now the required parameter `{parameter.Name}`"
        : $"required parameter `{parameter.Name}` added";

    /// <summary>Finds the property of the options with the name of a parameter.</summary>
    private static string? FindOption(CodeModel code, CSharpParameter? options, CSharpParameter parameter)
    {
        var name = parameter.Name.TrimStart('@');
        var type = code.FindOptions(options);
        var option = type?.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));
        return option is null ? null : $"{type!.Name}.{option.Name}";
    }

    private static string DescribeResult(string old, string? now) => now is null ? $"no longer returns `{old}`" : $"returns `{now}` instead of `{old}`";
}
