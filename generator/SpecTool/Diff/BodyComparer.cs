using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares request bodies.</summary>
internal sealed class BodyComparer(TypeComparer types, ChangeSet changes)
{
    public void Compare(string where, ApiBody? old, ApiBody? now)
    {
        switch (old, now)
        {
            case (null, null):
                return;
            case (null, { } added):
                changes.Add(ChangeSubject.Operation, where, added.Required ? "required body added" : "optional body added", added.Required);
                return;
            case ({ }, null):
                changes.Add(ChangeSubject.Operation, where, "body removed", isBreaking: true);
                return;
        }

        CompareMediaTypes(where, old, now);

        if (!old.Required && now.Required)
        {
            changes.Add(ChangeSubject.Operation, where, "body is now required", isBreaking: true);
        }

        if (old.Type is { } before && now.Type is { } after)
        {
            types.Compare(ChangeSubject.Operation, where, "the body", before, after, Direction.Request);
        }

        CompareParts(where, old.Fields, now.Fields);
        CompareStyles(where, old.Styles, now.Styles);
    }

    private void CompareMediaTypes(string where, ApiBody old, ApiBody now)
    {
        // Callers choose one with the option ContentType.
        var (oldTypes, newTypes) = (GetMediaTypes(old), GetMediaTypes(now));
        if (old.Kind != now.Kind || (oldTypes.Count == 1 && newTypes.Count == 1))
        {
            if (old.MediaType != now.MediaType)
            {
                changes.Add(ChangeSubject.Operation, where, $"media type changed from {old.MediaType} to {now.MediaType}", isBreaking: true);
            }

            return;
        }

        foreach (var removed in oldTypes.Except(newTypes))
        {
            changes.Add(ChangeSubject.Operation, where, $"media type {removed} removed", isBreaking: true);
        }

        foreach (var added in newTypes.Except(oldTypes))
        {
            changes.Add(ChangeSubject.Operation, where, $"media type {added} added", isBreaking: false);
        }
    }

    private void CompareStyles(string where, IReadOnlyList<ApiFormStyle> old, IReadOnlyList<ApiFormStyle> now)
    {
        foreach (var name in old.Concat(now).Select(static style => style.WireName).Distinct(StringComparer.Ordinal))
        {
            var before = ParameterFormat.Describe(old.FirstOrDefault(style => style.WireName == name));
            var after = ParameterFormat.Describe(now.FirstOrDefault(style => style.WireName == name));
            if (before != after)
            {
                changes.Add(ChangeSubject.Operation, where, $"field `{name}` is sent as {after} instead of {before}", isBreaking: true);
            }
        }
    }

    private void CompareParts(string where, IReadOnlyList<ApiFormField> old, IReadOnlyList<ApiFormField> now)
    {
        var left = now.ToDictionary(part => part.Property.WireName, StringComparer.Ordinal);
        foreach (var before in old)
        {
            if (!left.Remove(before.Property.WireName, out var after))
            {
                changes.Add(ChangeSubject.Operation, where, $"part `{before.Property.WireName}` removed", isBreaking: true);
            }
            else
            {
                ComparePart(where, before, after);
            }
        }

        foreach (var added in left.Values.Select(part => part.Property))
        {
            changes.Add(ChangeSubject.Operation, where, ChangeSet.DescribeAdded($"part `{added.WireName}`", added.Required), added.Required);
        }
    }

    private void ComparePart(string where, ApiFormField old, ApiFormField now)
    {
        var part = $"part `{now.Property.WireName}`";
        if (DescribeKind(old) != DescribeKind(now))
        {
            changes.Add(ChangeSubject.Operation, where, $"{part} changed from {DescribeKind(old)} to {DescribeKind(now)}", isBreaking: true);
        }
        else
        {
            types.Compare(ChangeSubject.Operation, where, part, old.Property.Type, now.Property.Type, Direction.Request);
        }

        if (old.ContentType != now.ContentType)
        {
            var what = $"media type of {part} changed from {old.ContentType ?? "the default"} to {now.ContentType ?? "the default"}";
            changes.Add(ChangeSubject.Operation, where, what, isBreaking: true);
        }

        if (old.Property.Required != now.Property.Required)
        {
            changes.Add(ChangeSubject.Operation, where, ChangeSet.DescribeRequired(part, now.Property.Required), now.Property.Required);
        }
    }

    private static IReadOnlyList<string> GetMediaTypes(ApiBody body) => body.Choices.Count > 0 ? body.Choices : [body.MediaType];

    private static string DescribeKind(ApiFormField part) => part.Kind switch
    {
        ApiFormFieldKind.File => "a file",
        ApiFormFieldKind.FileList => "several files",
        _ => "a value",
    };
}
