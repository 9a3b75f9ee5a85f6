using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>
/// Compares types as they are used, from operations downwards: what no operation uses is not generated and can't break anybody. Types are
/// compared by what they hold, so a schema that moved or was written inline before is no change by itself.
/// </summary>
internal sealed class TypeComparer(ApiModel before, ApiModel after, ChangeSet changes)
{
    private readonly HashSet<(string Before, string After, Direction Direction)> _compared = [];

    /// <summary>Compares what a parameter, body, answer or property is.</summary>
    /// <param name="subject">What a difference is about.</param>
    /// <param name="where">Its operation or model.</param>
    /// <param name="part">The part of it, such as a property in backticks.</param>
    /// <param name="old">The type in the old document.</param>
    /// <param name="now">The type in the new document.</param>
    /// <param name="direction">Which way its values go.</param>
    public void Compare(ChangeSubject subject, string where, string part, ApiTypeUse old, ApiTypeUse now, Direction direction)
    {
        if (!HaveSameShape(old, now, direction))
        {
            var (was, @is) = (TypeDescriber.Describe(old, before.Declarations), TypeDescriber.Describe(now, after.Declarations));
            changes.Add(subject, where, $"{part} was {was} and is {@is}", isBreaking: true);
        }
        else if (old.Nullable != now.Nullable)
        {
            // Callers stumble over a null that they did not expect, servers over one that they no longer take.
            changes.Add(subject, where, now.Nullable ? $"{part} may be null" : $"{part} may not be null any more", isBreaking: now.Nullable == (direction == Direction.Response));
        }
    }

    /// <summary>Whether two types hold the same; differences inside of models are reported as the model's.</summary>
    private bool HaveSameShape(ApiTypeUse old, ApiTypeUse now, Direction direction) => (old.Type, now.Type) switch
    {
        (ApiListType oldList, ApiListType newList) => HaveSameItem(oldList.Item, newList.Item, direction),
        (ApiMapType oldMap, ApiMapType newMap) => HaveSameItem(oldMap.Value, newMap.Value, direction),
        (ApiNamedType oldNamed, ApiNamedType newNamed) => HaveSameDeclaration(before.Declarations[oldNamed.Key], after.Declarations[newNamed.Key], direction),
        (ApiUnresolvedType, ApiUnresolvedType) => true,
        var (oldType, newType) => oldType == newType,
    };

    private bool HaveSameItem(ApiTypeUse old, ApiTypeUse now, Direction direction) => old.Nullable == now.Nullable && HaveSameShape(old, now, direction);

    private bool HaveSameDeclaration(ApiDeclaration old, ApiDeclaration now, Direction direction)
    {
        // A text and a number may look the same in a list of values, but not in JSON and not in code.
        if (old.GetType() != now.GetType() || (old, now) is (ApiEnum before, ApiEnum after) && before.IsInteger != after.IsInteger)
            return false;
        if (!_compared.Add((old.Key, now.Key, direction)))
            return true;

        if (old.NameHint != now.NameHint && (IsNamed(old) || IsNamed(now)))
            changes.Add(ChangeSubject.Model, now.NameHint, $"was called `{old.NameHint}`", isBreaking: true);
        if (!old.Deprecated && now.Deprecated)
            changes.Add(ChangeSubject.Model, now.NameHint, "is deprecated", isBreaking: false);
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
                changes.Add(ChangeSubject.Model, name, $"`{property.WireName}` is gone", isBreaking: true);
            else
                CompareProperty(name, property, counterpart, direction);
        }

        foreach (var added in newProperties.Values.Where(property => IsSent(property, direction) && !old.Properties.Any(other => other.WireName == property.WireName)))
        {
            var isDemanded = added.Required && direction == Direction.Request;
            changes.Add(ChangeSubject.Model, name, $"`{added.WireName}` is new{(isDemanded ? " and required in requests" : "")}", isDemanded);
        }

        CompareAdditionalProperties(name, old.AdditionalProperties, now.AdditionalProperties, direction);
    }

    private void CompareAdditionalProperties(string model, ApiTypeUse? old, ApiTypeUse? now, Direction direction)
    {
        if (old is { } before && now is { } after)
            Compare(ChangeSubject.Model, model, "any other member", before, after, direction);
        else if (old is not null)
            changes.Add(ChangeSubject.Model, model, "has no other members any more", isBreaking: true);
        else if (now is not null)
            changes.Add(ChangeSubject.Model, model, "may have other members", isBreaking: false);
    }

    private void CompareProperty(string model, ApiProperty old, ApiProperty now, Direction direction)
    {
        var part = $"`{now.WireName}`";
        Compare(ChangeSubject.Model, model, part, old.Type, now.Type, direction);
        if (old.Required != now.Required)
        {
            // A request must suddenly say it; an answer may suddenly lack it.
            changes.Add(ChangeSubject.Model, model, now.Required ? $"{part} is required" : $"{part} is not required any more", isBreaking: now.Required == (direction == Direction.Request));
        }

        if (!old.Deprecated && now.Deprecated)
            changes.Add(ChangeSubject.Model, model, $"{part} is deprecated", isBreaking: false);
    }

    private void CompareValues(ApiEnum old, ApiEnum now)
    {
        var oldValues = old.Values.Select(value => value.WireValue).ToHashSet(StringComparer.Ordinal);
        var newValues = now.Values.Select(value => value.WireValue).ToHashSet(StringComparer.Ordinal);
        foreach (var value in oldValues.Except(newValues))
            changes.Add(ChangeSubject.Model, now.NameHint, $"value `{value}` is gone", isBreaking: true);

        // Generated enums keep values that they don't know, so a new one breaks nobody.
        foreach (var value in newValues.Except(oldValues))
            changes.Add(ChangeSubject.Model, now.NameHint, $"value `{value}` is new", isBreaking: false);
    }

    private void CompareVariants(ApiUnion old, ApiUnion now, Direction direction)
    {
        // Several may have one name: a document's titles need not differ.
        var newVariants = now.Variants.ToList();
        foreach (var variant in old.Variants)
        {
            var counterpart = newVariants.Find(other => other.NameHint == variant.NameHint);
            if (counterpart is null || !newVariants.Remove(counterpart))
                changes.Add(ChangeSubject.Model, now.NameHint, $"can't be {variant.NameHint} any more", isBreaking: true);
            else
                Compare(ChangeSubject.Model, now.NameHint, variant.NameHint, variant.Type.NotNull, counterpart.Type.NotNull, direction);
        }

        // Unions keep what they don't know as well.
        foreach (var variant in newVariants)
            changes.Add(ChangeSubject.Model, now.NameHint, $"can be {variant.NameHint} too", isBreaking: false);
    }

    /// <summary>Whether the document names it; what stands inline is called after its place, and a renamed owner is told once.</summary>
    private static bool IsNamed(ApiDeclaration declaration) =>
        declaration.Key.StartsWith("#/components/", StringComparison.Ordinal) && declaration.Key.Count(character => character == '/') == 3
        || declaration.Key.StartsWith("#/definitions/", StringComparison.Ordinal) && declaration.Key.Count(character => character == '/') == 2;

    private static bool IsSent(ApiProperty property, Direction direction) => direction == Direction.Request ? !property.ReadOnly : !property.WriteOnly;
}
