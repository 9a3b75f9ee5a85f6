using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Finds the types and members of the generated code that existing code can no longer use in the same way.</summary>
internal sealed class CodeDiff
{
    private readonly CodeModel _before;
    private readonly CodeModel _after;
    private readonly Dictionary<string, string> _renames;
    private readonly CodeChangeList _changes = new();
    private readonly TypeTexts _types;
    private readonly GroupComparer _groups;

    private CodeDiff(
        CodeModel before,
        CodeModel after,
        IEnumerable<(ApiOperationModel Old, ApiOperationModel Now)> operations,
        IEnumerable<(string Old, string Now)> declarations)
    {
        _before = before;
        _after = after;
        var operationList = operations.ToList();
        _renames = FindRenames(operationList, declarations);
        _types = new TypeTexts(after, _renames);
        _groups = new GroupComparer(before, after, operationList, new MethodComparer(before, after, _types, _changes), _changes);
    }

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="operations">The operations of the old version and their counterparts.</param>
    /// <param name="declarations">The keys of the declarations of the old version and their counterparts.</param>
    public static IReadOnlyList<CodeChange> Compare(
        ApiModel before,
        ApiModel after,
        IEnumerable<(ApiOperationModel Old, ApiOperationModel Now)> operations,
        IEnumerable<(string Old, string Now)> declarations)
    {
        var diff = new CodeDiff(CodeModel.Create(before), CodeModel.Create(after), operations, declarations);
        diff.CompareTypes();
        return diff._changes.ToList();
    }

    private void CompareTypes()
    {
        foreach (var (name, old) in _before.Types)
        {
            if (_after.Types.TryGetValue(name, out var now))
            {
                CompareType(name, old, now);
            }
            else if (_renames.TryGetValue(name, out var newName))
            {
                _changes.Add(name, "", $"is now `{newName}`");
                CompareType(name, old, _after.Types[newName]);
            }
            else
            {
                _changes.Add(name, "", "removed");
            }
        }
    }

    private void CompareType(string name, CSharpType old, CSharpType now)
    {
        switch (old, now)
        {
            case (CSharpClass oldClass, CSharpClass newClass):
                new ClassComparer(_types, _changes).Compare(oldClass, newClass);
                break;
            case (CSharpOptions oldOptions, CSharpOptions newOptions):
                new ClassComparer(_types, _changes).Compare(oldOptions, newOptions);
                break;
            case (CSharpEnum oldEnum, CSharpEnum newEnum) when oldEnum.IsInteger == newEnum.IsInteger:
                CompareMembers(oldEnum, newEnum);
                break;
            case (CSharpUnion oldUnion, CSharpUnion newUnion):
                CompareVariants(oldUnion, newUnion);
                break;
            case (CSharpCredentials oldCredentials, CSharpCredentials newCredentials):
                CompareCredentials(oldCredentials, newCredentials);
                break;
            case (CSharpFilter oldFilter, CSharpFilter newFilter):
                new FilterComparer(_types, _changes).Compare(oldFilter, newFilter);
                break;
            case (CSharpClient oldClient, CSharpClient newClient):
                CompareGroups(oldClient, newClient);
                CompareResources(oldClient, newClient);
                break;
            case (CSharpGroup oldGroup, CSharpGroup newGroup):
                _groups.Compare(oldGroup, newGroup);
                break;
            default:
                _changes.Add(name, "", $"changed from {DescribeKind(old)} to {DescribeKind(now)}");
                break;
        }
    }

    private void CompareMembers(CSharpEnum old, CSharpEnum now)
    {
        foreach (var member in old.Members.Where(member => now.Members.All(other => other.Name != member.Name)))
        {
            var renamed = now.Members.FirstOrDefault(other => (other.Text, other.Number) == (member.Text, member.Number));
            _changes.Add(old.Name, member.Name, CodeChangeList.DescribeMissing(renamed?.Name));
        }
    }

    private void CompareCredentials(CSharpCredentials old, CSharpCredentials now)
    {
        foreach (var credential in old.Credentials)
        {
            if (now.Credentials.FirstOrDefault(other => other.Name == credential.Name) is not { } counterpart)
            {
                var renamed = now.Credentials.FirstOrDefault(other => other.Scheme == credential.Scheme);
                _changes.Add(old.Name, credential.Name, CodeChangeList.DescribeMissing(renamed?.Name));
            }
            else if (credential.Type != counterpart.Type)
            {
                _changes.Add(old.Name, credential.Name, CodeChangeList.DescribeType(credential.Type, counterpart.Type));
            }
        }
    }

    private void CompareVariants(CSharpUnion old, CSharpUnion now)
    {
        foreach (var variant in old.Variants)
        {
            var method = "TryGet" + variant.Name;
            if (now.Variants.FirstOrDefault(other => other.Name == variant.Name) is not { } counterpart)
            {
                var renamed = now.Variants.FirstOrDefault(other => _types.AreSame(variant.Type, other.Type));
                _changes.Add(old.Name, method, CodeChangeList.DescribeMissing(renamed is null ? null : "TryGet" + renamed.Name));
            }
            else if (!_types.AreSame(variant.Type, counterpart.Type))
            {
                _changes.Add(old.Name, method, CodeChangeList.DescribeType(variant.Type, counterpart.Type));
            }
        }
    }

    private void CompareGroups(CSharpClient old, CSharpClient now)
    {
        foreach (var group in old.Groups)
        {
            if (now.Groups.FirstOrDefault(other => other.PropertyName == group.PropertyName) is not { } counterpart)
            {
                var renamed = now.Groups.FirstOrDefault(other => _types.AreSame(group.InterfaceName, other.InterfaceName));
                _changes.Add(old.InterfaceName, group.PropertyName, CodeChangeList.DescribeMissing(renamed?.PropertyName));
            }
            else if (!_types.AreSame(group.InterfaceName, counterpart.InterfaceName))
            {
                _changes.Add(old.InterfaceName, group.PropertyName, CodeChangeList.DescribeType(group.InterfaceName, counterpart.InterfaceName));
            }
        }
    }

    private void CompareResources(CSharpClient old, CSharpClient now)
    {
        foreach (var resource in old.Resources)
        {
            var type = $"{resource.InterfaceName}<{resource.Type}>";
            if (now.Resources.FirstOrDefault(other => other.PropertyName == resource.PropertyName) is not { } counterpart)
            {
                var renamed = now.Resources.FirstOrDefault(other => _types.AreSame(resource.Type, other.Type));
                _changes.Add(old.InterfaceName, resource.PropertyName, CodeChangeList.DescribeMissing(renamed?.PropertyName));
            }
            else if (!_types.AreSame(type, $"{counterpart.InterfaceName}<{counterpart.Type}>"))
            {
                _changes.Add(
                    old.InterfaceName, resource.PropertyName, CodeChangeList.DescribeType(type, $"{counterpart.InterfaceName}<{counterpart.Type}>"));
            }
        }
    }

    private Dictionary<string, string> FindRenames(
        IEnumerable<(ApiOperationModel Old, ApiOperationModel Now)> operations, IEnumerable<(string Old, string Now)> declarations)
    {
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, now) in declarations)
        {
            Add(_before.GetTypeName(old), _after.GetTypeName(now));
        }

        foreach (var (old, now) in operations)
        {
            foreach (var (before, after) in _before.FindMethods(old).Zip(_after.FindMethods(now)))
            {
                Add(before.Group.InterfaceName, after.Group.InterfaceName);
                AddOptions(_before.FindOptions(MethodShape.Create(before.Operation).Options), _after.FindOptions(MethodShape.Create(after.Operation).Options));
                AddOptions(FindForm(_before, before.Operation), FindForm(_after, after.Operation));
            }
        }

        return renames;

        void AddOptions(CSharpOptions? old, CSharpOptions? now)
        {
            if (old is not null && now is not null)
            {
                Add(old.Name, now.Name);
            }
        }

        // A name that still exists is not renamed, even if it now belongs to another schema.
        void Add(string old, string now)
        {
            if (old != now && !_after.Types.ContainsKey(old))
            {
                renames.TryAdd(old, now);
            }
        }
    }

    private static CSharpOptions? FindForm(CodeModel code, CSharpOperation operation) =>
        operation.Parameters.Where(parameter => parameter.Name == "body").Select(code.FindOptions).FirstOrDefault();

    private static string DescribeKind(CSharpType type) => type switch
    {
        CSharpEnum { IsInteger: true } => "an integer enum",
        CSharpEnum => "an enum",
        CSharpUnion => "a union",
        CSharpGroup or CSharpClient => "an interface",
        _ => "a class",
    };
}
