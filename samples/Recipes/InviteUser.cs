using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 5: a user unless it exists, and an access rule that gives the user a role in a project.</summary>
public static class InviteUser
{
    /// <summary>Creates the user and the access rule.</summary>
    public static async Task<AccessRule> RunAsync(
        IAdministratorClient runAi, string email, string roleName, Project project, CancellationToken cancellationToken = default)
    {
        await runAi.Users.EnsureUserAsync(new() { Email = email, Notify = true }, cancellationToken);
        var role = await runAi.Roles.GetRoleByNameAsync(roleName, cancellationToken: cancellationToken);
        return await runAi.AccessRules.CreateAccessRuleAsync(
            new()
            {
                SubjectId = email,
                SubjectType = SubjectType.User,
                RoleId = role.Id,
                ScopeType = ScopeType.Project,
                ScopeId = project.Id,
                ClusterId = project.ClusterId,
            },
            cancellationToken);
    }
}
