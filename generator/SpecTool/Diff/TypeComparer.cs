using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>
/// Compares the types that operations use. Types without a use are not generated. Types are compared by content, so moving a schema or
/// converting it from an inline schema is not a change.
/// </summary>
internal sealed class TypeComparer(ApiModel before, ApiModel after, ChangeSet changes)
{
    private readonly HashSet<(string Before, string After, Direction Direction)> _compared = [];

    /// <summary>Gets the keys of the declarations that were compared with each other.</summary>
    public IEnumerable<(string Before, string After)> ComparedDeclarations =>
        _compared.Select(pair => (pair.Before, pair.After)).Distinct().OrderBy(pair => pair, Comparer<(string Before, string After)>.Create(CompareOrdinal));

    /// <summary>Compares the types of a parameter, body, response or property.</summary>
    /// <param name="subject">The subject of the change.</param>
    /// <param name="where">The operation or model.</param>
    /// <param name="part">The part of the operation or model, such as a property in backticks.</param>
    /// <param name="old">The type in the old spec.</param>
    /// <param name="now">The type in the new spec.</param>
    /// <param name="direction">The direction of the values.</param>
    public void Compare(ChangeSubject subject, string where, string part, ApiTypeUse old, ApiTypeUse now, Direction direction)
    {
        if (!HaveSameShape(old, now, direction))
        {
            var (was, @is) = (TypeDescriber.Describe(old, before.Declarations), TypeDescriber.Describe(now, after.Declarations));
            changes.Add(subject, where, $"{part} changed from {was} to {@is}", isBreaking: true);
        }
        else if (old.Nullable != now.Nullable)
        {
            // Callers might not handle an unexpected null, and servers might reject a null that they allowed before.
            var what = $"{part} can {(now.Nullable ? "now" : "no longer")} be null";
            changes.Add(subject, where, what, isBreaking: now.Nullable == (direction == Direction.Response));
        }
    }

    /// <summary>Determines whether two types have the same shape. Differences inside models are reported for the model.</summary>
    private bool HaveSameShape(ApiTypeUse old, ApiTypeUse now, Direction direction) => (old.Type, now.Type) switch
    {
        (ApiListType oldList, ApiListType newList) => HaveSameItem(oldList.Item, newList.Item, direction),
        (ApiMapType oldMap, ApiMapType newMap) => HaveSameItem(oldMap.Value, newMap.Value, direction),
        (ApiWrapperType oldWrapper, ApiWrapperType newWrapper) =>
            oldWrapper.Kind == newWrapper.Kind && HaveSameItem(oldWrapper.Value, newWrapper.Value, direction),
        (ApiNamedType oldNamed, ApiNamedType newNamed) => HaveSameDeclaration(before.Declarations[oldNamed.Key], after.Declarations[newNamed.Key], direction),
        (ApiUnresolvedType, ApiUnresolvedType) => true,
        var (oldType, newType) => oldType == newType,
    };

    private bool HaveSameItem(ApiTypeUse old, ApiTypeUse now, Direction direction) => old.Nullable == now.Nullable && HaveSameShape(old, now, direction);

    private bool HaveSameDeclaration(ApiDeclaration old, ApiDeclaration now, Direction direction)
    {
        // Values of string and integer enums can look the same, but differ in JSON and in code.
        if (old.GetType() != now.GetType() || (old, now) is (ApiEnum before, ApiEnum after) && before.IsInteger != after.IsInteger)
        {
            return false;
        }

        if (!_compared.Add((old.Key, now.Key, direction)))
        {
            return true;
        }

        if (old.NameHint != now.NameHint && (IsNamed(old) || IsNamed(now)))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"renamed from `{old.NameHint}`", isBreaking: true);
        }

        changes.AddDeprecation(ChangeSubject.Model, now.NameHint, "", old.Deprecated, now.Deprecated);
        switch (old, now)
        {
            case (ApiObject oldObject, ApiObject newObject):
                CompareProperties(oldObject, newObject, direction);
                break;
            case (ApiEnum oldEnum, ApiEnum newEnum):
                CompareValues(oldEnum, newEnum);
                break;
            case (ApiUnion oldUnion, ApiUnion newUnion):
                CompareVariants(oldUnion, newUnion, direction);
                break;
            case (ApiFilter oldFilter, ApiFilter newFilter):
                CompareFields(oldFilter, newFilter);
                break;
        }

        return true;
    }

    private void CompareProperties(ApiObject old, ApiObject now, Direction direction)
    {
        var name = now.NameHint;
        var newProperties = now.Properties.ToDictionary(property => property.WireName, StringComparer.Ordinal);
        foreach (var property in old.Properties.Where(property => IsSent(property, direction)))
        {
            if (!newProperties.Remove(property.WireName, out var counterpart))
            {
                changes.Add(ChangeSubject.Model, name, $"`{property.WireName}` removed", isBreaking: true);
            }
            else
            {
                CompareProperty(name, property, counterpart, direction);
            }
        }

        var oldNames = old.Properties.Select(property => property.WireName).ToHashSet(StringComparer.Ordinal);
        foreach (var added in newProperties.Values.Where(property => IsSent(property, direction) && !oldNames.Contains(property.WireName)))
        {
            var isRequired = added.Required && direction == Direction.Request;
            changes.Add(ChangeSubject.Model, name, ChangeSet.DescribeAdded($"`{added.WireName}`", isRequired), isRequired);
        }

        foreach (var property in newProperties.Values.Where(property => IsSent(property, direction) && oldNames.Contains(property.WireName)))
        {
            var what = $"`{property.WireName}` is no longer {(direction == Direction.Request ? "read-only" : "write-only")}";
            changes.Add(ChangeSubject.Model, name, what, property.Required && direction == Direction.Request);
        }

        CompareAdditionalProperties(name, old.AdditionalProperties, now.AdditionalProperties, direction);
    }

    private void CompareAdditionalProperties(string model, ApiTypeUse? old, ApiTypeUse? now, Direction direction)
    {
        if (old is { } before && now is { } after)
        {
            Compare(ChangeSubject.Model, model, "additional properties", before, after, direction);
        }
        else if (old is not null)
        {
            changes.Add(ChangeSubject.Model, model, "additional properties no longer allowed", isBreaking: true);
        }
        else if (now is not null)
        {
            changes.Add(ChangeSubject.Model, model, "additional properties allowed", isBreaking: false);
        }
    }

    private void CompareProperty(string model, ApiProperty old, ApiProperty now, Direction direction)
    {
        var part = $"`{now.WireName}`";
        Compare(ChangeSubject.Model, model, part, old.Type, now.Type, direction);
        if (old.Required != now.Required)
        {
            // Existing requests might lack the property; new responses might lack it.
            var isBreaking = now.Required == (direction == Direction.Request);
            changes.Add(ChangeSubject.Model, model, ChangeSet.DescribeRequired(part, now.Required), isBreaking);
        }

        if (!IsSent(now, direction))
        {
            changes.Add(ChangeSubject.Model, model, $"{part} is now {(direction == Direction.Request ? "read-only" : "write-only")}", isBreaking: true);
        }

        changes.AddConstraints(ChangeSubject.Model, model, part, old.Constraints, now.Constraints);
        changes.AddDeprecation(ChangeSubject.Model, model, part + " ", old.Deprecated, now.Deprecated);
    }

    private void CompareValues(ApiEnum old, ApiEnum now)
    {
        var oldValues = old.Values.Select(value => value.WireValue).ToHashSet(StringComparer.Ordinal);
        var newValues = now.Values.Select(value => value.WireValue).ToHashSet(StringComparer.Ordinal);
        foreach (var value in oldValues.Except(newValues))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"value `{value}` removed", isBreaking: true);
        }

        // Generated enums keep unknown values, so a new value is not a breaking change.
        foreach (var value in newValues.Except(oldValues))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"value `{value}` added", isBreaking: false);
        }
    }

    private void CompareFields(ApiFilter old, ApiFilter now)
    {
        foreach (var field in old.Fields)
        {
            if (now.Fields.FirstOrDefault(other => other.WireName == field.WireName) is not { } counterpart)
            {
                changes.Add(ChangeSubject.Model, now.NameHint, $"field `{field.WireName}` removed", isBreaking: true);
            }
            else
            {
                Compare(ChangeSubject.Model, now.NameHint, $"field `{field.WireName}`", field.Type.NotNull, counterpart.Type.NotNull, Direction.Request);
            }
        }

        foreach (var field in now.Fields.Where(field => old.Fields.All(other => other.WireName != field.WireName)))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"field `{field.WireName}` added", isBreaking: false);
        }

        foreach (var text in old.Operators.Except(now.Operators).Select(entry => entry.Text))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"operator `{text}` removed", isBreaking: true);
        }

        foreach (var text in now.Operators.Except(old.Operators).Select(entry => entry.Text))
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"operator `{text}` added", isBreaking: false);
        }
    }

    private void CompareVariants(ApiUnion old, ApiUnion now, Direction direction)
    {
        // Several variants can have the same name, because titles are not unique.
        var newVariants = now.Variants.ToList();
        foreach (var variant in old.Variants)
        {
            var counterpart = newVariants.Find(other => other.NameHint == variant.NameHint);
            if (counterpart is null || !newVariants.Remove(counterpart))
            {
                changes.Add(ChangeSubject.Model, now.NameHint, $"variant {variant.NameHint} removed", isBreaking: true);
            }
            else
            {
                Compare(ChangeSubject.Model, now.NameHint, variant.NameHint, variant.Type.NotNull, counterpart.Type.NotNull, direction);
            }
        }

        // Generated unions keep unknown variants as well.
        foreach (var variant in newVariants)
        {
            changes.Add(ChangeSubject.Model, now.NameHint, $"variant {variant.NameHint} added", isBreaking: false);
        }
    }

    private static int CompareOrdinal((string Before, string After) left, (string Before, string After) right) =>
        string.CompareOrdinal(left.Before, right.Before) is var order && order != 0 ? order : string.CompareOrdinal(left.After, right.After);

    /// <summary>Determines whether the spec names the type. Inline types are named after their owner, whose renaming is reported once.</summary>
    private static bool IsNamed(ApiDeclaration declaration) =>
        declaration.Key.StartsWith("#/components/", StringComparison.Ordinal) && declaration.Key.Count(character => character == '/') == 3
        || declaration.Key.StartsWith("#/definitions/", StringComparison.Ordinal) && declaration.Key.Count(character => character == '/') == 2;

    private static bool IsSent(ApiProperty property, Direction direction) => direction == Direction.Request ? !property.ReadOnly : !property.WriteOnly;
}
