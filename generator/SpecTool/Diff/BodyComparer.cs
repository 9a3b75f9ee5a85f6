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

        if (old.MediaType != now.MediaType)
        {
            changes.Add(ChangeSubject.Operation, where, $"media type changed from {old.MediaType} to {now.MediaType}", old.Kind != now.Kind);
        }

        if (!old.Required && now.Required)
        {
            changes.Add(ChangeSubject.Operation, where, "body is now required", isBreaking: true);
        }

        if (old.Type is { } before && now.Type is { } after)
        {
            types.Compare(ChangeSubject.Operation, where, "the body", before, after, Direction.Request);
        }

        CompareParts(where, old.Fields, now.Fields);
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

        if (old.Property.Required != now.Property.Required)
        {
            changes.Add(ChangeSubject.Operation, where, ChangeSet.DescribeRequired(part, now.Property.Required), now.Property.Required);
        }
    }

    private static string DescribeKind(ApiFormField part) => part.Kind switch
    {
        ApiFormFieldKind.File => "a file",
        ApiFormFieldKind.FileList => "several files",
        _ => "a value",
    };
}
